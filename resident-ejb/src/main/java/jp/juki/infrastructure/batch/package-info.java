/** Files of the standard's data items (データ要件): their layout, their reading and their entering. */
package jp.juki.infrastructure.batch;
