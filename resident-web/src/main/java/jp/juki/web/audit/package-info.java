/** The auditor's questions to the log (アクセスログの画面). */
package jp.juki.web.audit;
