/**
 * Problems as RFC 9457 says them (エラー応答): every refusal and failure gets its status and findings
 * here alone.
 */
package jp.juki.rest.problem;
