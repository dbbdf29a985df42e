/** Brings a database to the product's schema (データベース定義) and draws the rights of its users. */
package jp.juki.db;
