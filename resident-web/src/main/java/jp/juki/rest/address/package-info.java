/** Towns of the city over REST (住所辞書). */
package jp.juki.rest.address;
