/** Days as clerks type and read them (和暦の入出力). */
package jp.juki.web.calendar;
