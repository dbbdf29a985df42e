/** The frame around every screen (画面の枠): who works here, the open case, findings and fonts. */
package jp.juki.web.frame;
