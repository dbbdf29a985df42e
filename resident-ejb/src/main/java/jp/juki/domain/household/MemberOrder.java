package jp.juki.domain.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.spec.Spec;

/**
 * Order of members (世帯員の並び順) by the four ranks of 5.2. There is no other rule; a household may be
 * ordered by hand instead.
 *
 * <p>The register does not say whose child a 子の子 is. A spouse goes to the child nearest in age
 * whose sex fits, a grandchild to the eldest child who has a spouse here, else to the eldest child;
 * what does not fit is put right by hand.
 */
@Spec({"5.2-a", "5.2-e", "5.2-f", "5.2-g", "5.2-h", "5.2-i"})
public final class MemberOrder {
  private static final int PARENTS = 0;
  private static final int SIBLINGS = 1;
  private static final int GRANDPARENTS = 2;
  private static final int OTHERS = 3;

  private MemberOrder() {}

  /**
   * What the order looks at (並び順の要素).
   *
   * @param number 宛名番号 as digits, the last tie-breaker
   * @param relationship 続柄
   * @param birth 生年月日
   * @param male whether recorded as 男
   * @param headOfRegister whether the person is the head of the family register (筆頭者)
   */
  public record Member(
      String number,
      Relationship relationship,
      RecordedDate birth,
      boolean male,
      boolean headOfRegister) {

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "Member[masked]";
    }
  }

  private static final Comparator<Member> BY_BIRTH =
      Comparator.comparing(Member::birth).thenComparing(Member::number);
  private static final Comparator<Member> REGISTER_HEAD_FIRST =
      Comparator.comparing((Member member) -> !member.headOfRegister()).thenComparing(BY_BIRTH);

  /** One family: who leads it, and the lead's spouse and descendants. */
  private record Family(Member lead, List<Member> dependents) {
    Stream<Member> members() {
      int depth = lead.relationship().terms().size();
      Comparator<Member> order =
          Comparator.comparing((Member member) -> length(member) > depth + 1)
              .thenComparing(member -> !lastTerm(member).spouse())
              .thenComparing(MemberOrder::length)
              .thenComparing(BY_BIRTH);
      return Stream.concat(Stream.of(lead), dependents.stream().sorted(order));
    }
  }

  /**
   * The people in the order of 5.2.
   *
   * @param people the members of one household, in any order
   * @param member what the order looks at in each
   */
  public static <T> List<T> sort(Collection<T> people, Function<? super T, Member> member) {
    Map<Member, T> byMember =
        people.stream().collect(Collectors.toMap(member, Function.<T>identity()));
    return sort(byMember.keySet()).stream().map(byMember::get).toList();
  }

  private static List<Member> sort(Collection<Member> members) {
    List<Family> families = families(members.stream().sorted(BY_BIRTH).toList());
    List<Member> sorted = new ArrayList<>();
    add(sorted, families, MemberOrder::firstRank, BY_BIRTH);
    add(sorted, families, family -> rank(family) == 2, BY_BIRTH);
    add(
        sorted,
        families,
        family -> rank(family) == 3,
        Comparator.comparing((Member lead) -> kinship(lead.relationship().terms()))
            .thenComparing(MemberOrder::amongRelatives));
    add(
        sorted,
        families,
        family -> rank(family) == 4,
        Comparator.comparing(MemberOrder::lastClass)
            .thenComparing(lead -> kinship(withoutSpouse(lead.relationship().terms())))
            .thenComparing(MemberOrder::generation)
            .thenComparing(MemberOrder::amongRelatives));
    return sorted;
  }

  private static void add(
      List<Member> sorted,
      List<Family> families,
      Predicate<Family> belongs,
      Comparator<Member> byLead) {
    Comparator<Family> order =
        Comparator.comparing((Family family) -> firstRankPlace(family.lead()))
            .thenComparing(Family::lead, byLead);
    families.stream().filter(belongs).sorted(order).flatMap(Family::members).forEach(sorted::add);
  }

  private static boolean firstRank(Family family) {
    return rank(family) == 1;
  }

  private static int rank(Family family) {
    List<RelationshipTerm> terms = family.lead().relationship().terms();
    if (terms.size() == 1
        && (terms.getFirst() == RelationshipTerm.HEAD || terms.getFirst().spouse())) {
      return 1;
    }
    if (terms.getFirst().child() && descendantLine(terms)) {
      return terms.size() == 1 && family.dependents().isEmpty() ? 1 : 2;
    }
    boolean ownKin = kinship(terms) != OTHERS;
    boolean bringsFamily = kinship(terms) == SIBLINGS && !family.dependents().isEmpty();
    return ownKin && !bringsFamily ? 3 : 4;
  }

  private static int firstRankPlace(Member lead) {
    List<RelationshipTerm> terms = lead.relationship().terms();
    if (terms.getFirst() == RelationshipTerm.HEAD) {
      return 0;
    }
    return terms.size() == 1 && terms.getFirst().spouse() ? 1 : 2;
  }

  /** Parents and grandparents: the head of the family register first. */
  private static int amongRelatives(Member one, Member other) {
    int kinship = kinship(withoutSpouse(one.relationship().terms()));
    boolean registerHeadFirst = kinship == PARENTS || kinship == GRANDPARENTS;
    return (registerHeadFirst ? REGISTER_HEAD_FIRST : BY_BIRTH).compare(one, other);
  }

  private static List<Family> families(List<Member> byBirth) {
    Map<Member, List<Member>> dependents = new HashMap<>();
    List<Member> leads = new ArrayList<>();
    for (Member member : byBirth) {
      if (!hasLead(member, byBirth)) {
        leads.add(member);
        dependents.put(member, new ArrayList<>());
      }
    }
    List<Member> followers = byBirth.stream().filter(member -> !leads.contains(member)).toList();
    Comparator<Member> spousesFirst =
        Comparator.comparing((Member member) -> !directSpouse(member)).thenComparing(BY_BIRTH);
    followers.stream()
        .sorted(spousesFirst)
        .forEach(member -> dependents.get(leadOf(member, leads, dependents)).add(member));
    return leads.stream().map(lead -> new Family(lead, dependents.get(lead))).toList();
  }

  private static boolean hasLead(Member member, List<Member> members) {
    return members.stream().anyMatch(lead -> follows(member, lead));
  }

  /** Whether a member is spouse or descendant of somebody who is named by the shorter chain. */
  private static boolean follows(Member member, Member lead) {
    List<RelationshipTerm> chain = member.relationship().terms();
    List<RelationshipTerm> stem = lead.relationship().terms();
    return stem.getFirst().chains()
        && !spouseOfHead(stem)
        && chain.size() > stem.size()
        && sameStem(chain.subList(0, stem.size()), stem)
        && chain.subList(stem.size(), chain.size()).stream()
            .allMatch(term -> term.child() || term.spouse());
  }

  private static boolean sameStem(List<RelationshipTerm> chain, List<RelationshipTerm> stem) {
    return chain.equals(stem)
        || chain.size() == 1 && chain.getFirst().child() && stem.getFirst().child();
  }

  private static Member leadOf(
      Member member, List<Member> leads, Map<Member, List<Member>> dependents) {
    List<Member> candidates = leads.stream().filter(lead -> follows(member, lead)).toList();
    List<Member> married =
        candidates.stream()
            .filter(lead -> dependents.get(lead).stream().anyMatch(MemberOrder::directSpouse))
            .toList();
    if (directSpouse(member)) {
      List<Member> single = candidates.stream().filter(lead -> !married.contains(lead)).toList();
      return nearest(member, single.stream().filter(lead -> fits(member, lead)).toList())
          .or(() -> nearest(member, single))
          .orElse(candidates.getFirst());
    }
    List<Member> named =
        married.stream()
            .filter(
                lead ->
                    dependents.get(lead).stream()
                        .filter(MemberOrder::directSpouse)
                        .anyMatch(spouse -> startsWith(member, spouse)))
            .toList();
    List<Member> parents = !named.isEmpty() ? named : married.isEmpty() ? candidates : married;
    return parents.getFirst();
  }

  /** Whether a chain goes on from another, as 子の夫の子 from 子の夫. */
  private static boolean startsWith(Member member, Member other) {
    List<RelationshipTerm> chain = member.relationship().terms();
    List<RelationshipTerm> start = other.relationship().terms();
    return chain.size() > start.size() && chain.subList(0, start.size()).equals(start);
  }

  private static boolean directSpouse(Member member) {
    List<RelationshipTerm> terms = member.relationship().terms();
    return terms.size() > 1 && lastTerm(member).spouse();
  }

  private static boolean fits(Member spouse, Member lead) {
    RelationshipTerm term = lastTerm(spouse);
    boolean husband =
        term == RelationshipTerm.HUSBAND || term == RelationshipTerm.HUSBAND_UNREGISTERED;
    return husband != lead.male();
  }

  private static Optional<Member> nearest(Member member, List<Member> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(lead -> Math.abs(year(member) - year(lead))));
  }

  private static int year(Member member) {
    return member.birth().sortDay().getYear();
  }

  private static int length(Member member) {
    return member.relationship().terms().size();
  }

  private static RelationshipTerm lastTerm(Member member) {
    return member.relationship().terms().getLast();
  }

  private static boolean spouseOfHead(List<RelationshipTerm> terms) {
    return terms.size() == 1 && terms.getFirst().spouse();
  }

  /** Whether the chain leads down only: children, their children and the spouses of both. */
  private static boolean descendantLine(List<RelationshipTerm> terms) {
    return terms.stream().allMatch(term -> term.child() || term.spouse());
  }

  /** Relatives first, then 縁故者, then 同居人. */
  private static int lastClass(Member member) {
    return switch (member.relationship().terms().getFirst()) {
      case RELATIVE -> 1;
      case LODGER -> 2;
      default -> 0;
    };
  }

  private static int kinship(List<RelationshipTerm> terms) {
    if (terms.size() == 1) {
      return parent(terms.getFirst()) ? PARENTS : sibling(terms.getFirst()) ? SIBLINGS : OTHERS;
    }
    return terms.size() == 2 && terms.stream().allMatch(MemberOrder::parent)
        ? GRANDPARENTS
        : OTHERS;
  }

  /** The spouse's kin stand among each other as the head's do. */
  private static List<RelationshipTerm> withoutSpouse(List<RelationshipTerm> terms) {
    return terms.size() > 1 && terms.getFirst().spouse() ? terms.subList(1, terms.size()) : terms;
  }

  /** How many generations below the head; negative above. */
  private static int generation(Member member) {
    return member.relationship().terms().stream()
        .mapToInt(term -> term.child() ? 1 : parent(term) ? -1 : 0)
        .sum();
  }

  private static boolean parent(RelationshipTerm term) {
    return term == RelationshipTerm.FATHER || term == RelationshipTerm.MOTHER;
  }

  private static boolean sibling(RelationshipTerm term) {
    return term == RelationshipTerm.ELDER_BROTHER
        || term == RelationshipTerm.ELDER_SISTER
        || term == RelationshipTerm.YOUNGER_BROTHER
        || term == RelationshipTerm.YOUNGER_SISTER;
  }
}
