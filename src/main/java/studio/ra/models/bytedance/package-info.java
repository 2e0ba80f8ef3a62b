/**
 * ByteDance's Seedream in the dialect of Ark. "Via CSM" is a route, not a dialect: the studio's own gateway, BytePlus, Volcengine or a
 * reseller are a change of address, key and model id.
 */
package studio.ra.models.bytedance;
