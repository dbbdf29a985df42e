/** Households (世帯): relationship to the head and the order of members. */
package jp.juki.domain.household;
