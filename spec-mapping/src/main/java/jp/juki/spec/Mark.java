package jp.juki.spec;

import java.util.List;

/**
 * One element that carries {@link Spec} or {@link Absence} (条項への参照).
 *
 * @param module directory of the module
 * @param test whether the element belongs to the tests
 * @param type binary name of the class, or path of the file for a page or a migration
 * @param member method or field name, {@code new} for a constructor, empty for the class itself
 * @param references the clause references, empty for a mark of absence only
 * @param absence whether it is a test of absence
 * @param property whether it is a property
 */
record Mark(
    String module,
    boolean test,
    String type,
    String member,
    List<String> references,
    boolean absence,
    boolean property) {

  /** The short name for people: simple class name and member. */
  String label() {
    if (type.indexOf('/') >= 0) {
      return type.substring(type.lastIndexOf('/') + 1);
    }
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return member.isEmpty() ? simple : simple + "#" + member;
  }
}
