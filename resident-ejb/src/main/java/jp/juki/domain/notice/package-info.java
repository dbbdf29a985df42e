/** Notices that the city sends about movements (通知書). */
package jp.juki.domain.notice;
