/** Answers of the rules: accepted, or refused with every error and alert (エラー・アラート). */
package jp.juki.domain.finding;
