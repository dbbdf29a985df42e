/** Searching over REST (検索). */
package jp.juki.rest.search;
