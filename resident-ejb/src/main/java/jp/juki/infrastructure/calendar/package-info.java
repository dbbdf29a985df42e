/** The clock (時計) by which the product tells 処理日 and 処理日時. */
package jp.juki.infrastructure.calendar;
