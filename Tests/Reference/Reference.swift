/// Slow counters written from the definitions, to hold the engine against. They share no code with it.
public enum Reference {}
