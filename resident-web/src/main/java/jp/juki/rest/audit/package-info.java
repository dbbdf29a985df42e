/** The audit over REST (アクセスログの照会), for auditors. */
package jp.juki.rest.audit;
