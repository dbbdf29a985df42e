/** Traces code and tests to the clauses of the national standard (標準仕様書). */
package jp.juki.spec;
