/** The town dictionary (住所辞書) in the database. */
package jp.juki.infrastructure.address;
