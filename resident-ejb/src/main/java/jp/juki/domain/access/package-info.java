/** Who may do and see what (操作権限): functions, shown items, purposes, accounts and their grants. */
package jp.juki.domain.access;
