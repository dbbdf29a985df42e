/**
 * The register in the database (住民基本台帳): versions that are only added, and what derives from them.
 */
package jp.juki.infrastructure.register;
