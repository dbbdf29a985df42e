/** Accounts, grants, purposes and terminals in the database (操作権限の保管). */
package jp.juki.infrastructure.access;
