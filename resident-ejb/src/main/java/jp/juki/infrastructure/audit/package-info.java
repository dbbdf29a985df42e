/** The audit in the database (アクセスログの保管), each row with its authentication code. */
package jp.juki.infrastructure.audit;
