/**
 * Any server that speaks OpenAI's Images dialect: OpenAI itself, LocalAI, vLLM-Omni, stable-diffusion.cpp and many resellers. They differ in
 * what they refuse, so only what is needed is sent, and in what they answer, so much is understood.
 */
package studio.ra.models.openai;
