package jp.juki.domain.access;

/**
 * Codes of the functions (処理の権限の番号) as constants, for {@code @RolesAllowed} on the services.
 *
 * <p>Each is also a {@link Function} with its Japanese name; a test keeps the two alike.
 */
public final class Functions {
  public static final String SEARCH = "SEARCH";
  public static final String VIEW_RESIDENT = "VIEW_RESIDENT";
  public static final String VIEW_HISTORY = "VIEW_HISTORY";
  public static final String VIEW_MOVEMENT = "VIEW_MOVEMENT";
  public static final String SHOW_CARD = "SHOW_CARD";
  public static final String REGISTER_CARD = "REGISTER_CARD";
  public static final String RECEIVE_MESSAGE = "RECEIVE_MESSAGE";
  public static final String MOVE_IN = "MOVE_IN";
  public static final String MOVE_WITHIN = "MOVE_WITHIN";
  public static final String MOVE_OUT = "MOVE_OUT";
  public static final String BIRTH = "BIRTH";
  public static final String DEATH = "DEATH";
  public static final String HOUSEHOLD_CHANGE = "HOUSEHOLD_CHANGE";
  public static final String EX_OFFICIO = "EX_OFFICIO";
  public static final String CANCEL_MOVEMENT = "CANCEL_MOVEMENT";
  public static final String FINALIZE_MOVEMENT = "FINALIZE_MOVEMENT";
  public static final String ISSUE_CERTIFICATE = "ISSUE_CERTIFICATE";
  public static final String KIOSK = "KIOSK";
  public static final String AUDIT = "AUDIT";
  public static final String MANAGE_ACCESS = "MANAGE_ACCESS";
  public static final String BATCH = "BATCH";

  private Functions() {}

  /** What any one of several functions gives (いずれかの権限), for services that ask for no more. */
  public static final class Any {
    /** Held by whoever may enter a movement of some kind (異動の入力): {@link Function#MOVEMENTS}. */
    public static final String MOVEMENT = "ANY_MOVEMENT";

    private Any() {}
  }
}
