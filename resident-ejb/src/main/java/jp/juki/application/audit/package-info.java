/** Writing, asking and verifying the audit (アクセスログ管理, 10.2). */
package jp.juki.application.audit;
