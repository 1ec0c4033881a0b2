import Tally

print("tally")
