/** What is kept about each act on residents' records (アクセスログ): who, whom, when, what and why. */
package jp.juki.domain.audit;
