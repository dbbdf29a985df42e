/** Search keys (検索キー) in the database: written with each version, asked with a hard limit. */
package jp.juki.infrastructure.search;
