/**
 * The database (データベース) as the server sees it: address, dialect, and the schema brought up to date.
 */
package jp.juki.infrastructure.database;
