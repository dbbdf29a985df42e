/** The first screen after signing in (ホーム): provisional work and what waits for review. */
package jp.juki.web.home;
