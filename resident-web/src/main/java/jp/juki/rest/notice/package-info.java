/** Notices about movements over HTTP (通知書). */
package jp.juki.rest.notice;
