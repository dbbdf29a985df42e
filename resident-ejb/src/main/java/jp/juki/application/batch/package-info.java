/** Taking a whole register in (一括取込み), all of it or nothing. */
package jp.juki.application.batch;
