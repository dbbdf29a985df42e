/** Places (住所): the address of a record, places outside the city and the town dictionary. */
package jp.juki.domain.address;
