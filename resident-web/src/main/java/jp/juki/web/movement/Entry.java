package jp.juki.web.movement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.juki.spec.Spec;

/**
 * What a clerk has typed for a movement (入力内容), as text and by item key; nothing is decided here.
 */
public class Entry implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> CARRIED =
      List.of("name.family", "kana.family", "domicile.place", "domicile.head");
  private static final List<String> DOMICILE = List.of("domicile.place", "domicile.head");

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final List<Map<String, String>> newcomers = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Member> joined = new ArrayList<>();
  private final Set<String> domiciles = new LinkedHashSet<>();
  private boolean unnotified;

  /** A present member of a household in hand (世帯員), and what the movement makes of them. */
  public static class Member implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String number;
    private final String name;
    private final String birth;
    private final String before;
    private boolean subject;
    private String relationship;

    public Member(String number, String name, String birth, String relationship, boolean subject) {
      this.number = number;
      this.name = name;
      this.birth = birth;
      this.before = relationship;
      this.relationship = relationship;
      this.subject = subject;
    }

    /** 宛名番号. */
    public String getNumber() {
      return number;
    }

    public String getName() {
      return name;
    }

    public String getBirth() {
      return birth;
    }

    /** Whether the movement is about this person (異動者). */
    public boolean isSubject() {
      return subject;
    }

    public void setSubject(boolean subject) {
      this.subject = subject;
    }

    /** 続柄 before the movement. */
    public String getBefore() {
      return before;
    }

    /** Whether another 続柄 than before was typed. */
    boolean revised() {
      return !before.equals(relationship);
    }

    /** 続柄 after the movement. */
    public String getRelationship() {
      return relationship;
    }

    public void setRelationship(String relationship) {
      this.relationship = relationship;
    }
  }

  /** The single items by key. */
  public Map<String, String> getText() {
    return text;
  }

  /** Whether the address before was never notified (未届). */
  public boolean isUnnotified() {
    return unnotified;
  }

  public void setUnnotified(boolean unnotified) {
    this.unnotified = unnotified;
  }

  /** Codes of the bases under which a day is asked for (根拠ごとの日付), by item key. */
  public Map<String, String> getBases() {
    return bases;
  }

  /** The persons being entered, each by item key. */
  public List<Map<String, String>> getNewcomers() {
    return newcomers;
  }

  /** The present members to choose from. */
  public List<Member> getMembers() {
    return members;
  }

  /** Those who live in the household that is joined (異動先世帯), once it was asked for. */
  public List<Member> getJoined() {
    return joined;
  }

  /** The address and the 本籍 of the household that is born into or joined, to choose from. */
  @Spec("4.0.6-a")
  public Set<String> getDomiciles() {
    return domiciles;
  }

  /** The value of an item, or null. */
  public String value(String key) {
    return text.get(key);
  }

  /** Adds a person; what a family shares is taken over from the first (引継ぎ). */
  public void addNewcomer() {
    Map<String, String> added = new HashMap<>();
    if (newcomers.isEmpty()) added.put("relationship", "世帯主");
    else CARRIED.forEach(key -> added.put(key, newcomers.getFirst().get(key)));
    newcomers.add(added);
  }

  /** Gives everybody the 本籍 and 筆頭者 of the first, once these are corrected (一括修正). */
  @Spec("4.0.6-c")
  public void quoteDomicile() {
    for (Map<String, String> person : newcomers)
      DOMICILE.forEach(key -> person.put(key, newcomers.getFirst().get(key)));
  }

  /** Adds a newborn child, whose 続柄 has no likely value. */
  void addChild() {
    newcomers.add(new HashMap<>());
  }

  /** Takes a person away again; one stays. */
  public void removeNewcomer(int index) {
    if (newcomers.size() > 1) newcomers.remove(index);
  }
}
