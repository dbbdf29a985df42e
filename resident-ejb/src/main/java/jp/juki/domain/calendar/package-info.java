/** Days as the register writes them (年月日): eras, days off the calendar and unknown days. */
package jp.juki.domain.calendar;
