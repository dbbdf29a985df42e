package jp.juki.web.frame;

/** Addresses of the screens (画面の所在). */
public final class Pages {
  public static final String HOME = "/index.xhtml";
  public static final String SIGN_IN = "/login.xhtml";
  public static final String SEARCH = "/search.xhtml";
  public static final String RESIDENT = "/resident.xhtml";

  private Pages() {}

  /** The outcome that asks the browser for a page anew. */
  public static String again(String page) {
    return page + "?faces-redirect=true";
  }
}
