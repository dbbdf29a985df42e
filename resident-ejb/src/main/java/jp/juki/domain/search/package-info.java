/** Finding a person (検索): how kana, kanji, births and addresses are made comparable. */
package jp.juki.domain.search;
