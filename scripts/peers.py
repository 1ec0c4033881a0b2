#!/usr/bin/env python3
"""Counts one ballot file with one of the peers that `make bench` compares with, and prints who is elected.

    peers.py PEER RULE FILE

A peer is asked in the way its own documentation shows; reading the file is a few plain lines, the same for all.
"""
import sys


def blt(path):
    """Candidates, seats, and the ballots of a plain BLT file; each a list of candidates from 0."""
    with open(path) as file:
        candidates, seats = map(int, file.readline().split())
        ballots = []
        for line in file:
            if line == "0\n":
                break
            ballots.append([int(word) - 1 for word in line.replace("=", " ").split()[1:-1]])
    return candidates, seats, ballots


def counted(ballots):
    """Ballots marked alike, once, with how many."""
    counts = {}
    for ballot in map(tuple, ballots):
        counts[ballot] = counts.get(ballot, 0) + 1
    return counts


def pyrankvote(rule, path):
    from pyrankvote import Ballot, Candidate, single_transferable_vote

    candidates, seats, ballots = blt(path)
    people = [Candidate(str(number)) for number in range(candidates)]
    papers = [Ballot(ranked_candidates=[people[place] for place in ballot]) for ballot in ballots]
    result = single_transferable_vote(people, papers, number_of_seats=seats)
    return [person.name for person in result.get_winners()]


def votelib(rule, path):
    candidates, seats, ballots = blt(path)
    votes = counted(ballots)
    if rule == "schulze":
        from votelib.convert import RankedToCondorcetVotes
        from votelib.evaluate.condorcet import Schulze

        return Schulze().evaluate(RankedToCondorcetVotes().convert(votes), seats)
    from votelib.component.quota import droop
    from votelib.component.transfer import Gregory
    from votelib.evaluate.sequential import TransferableVoteSelector

    return TransferableVoteSelector(transferer=Gregory(), quota_function=droop).evaluate(votes, seats)


def pref_voting(rule, path):
    from pref_voting.profiles_with_ties import ProfileWithTies

    candidates, seats, ballots = blt(path)
    votes = counted(ballots)
    rankings = [{name: rank for rank, name in enumerate(ballot, 1)} for ballot in votes]
    profile = ProfileWithTies(rankings, list(votes.values()), candidates=list(range(candidates)))
    profile.use_extended_strict_preference()
    if rule == "schulze":
        from pref_voting.margin_based_methods import beat_path

        return beat_path(profile)
    from pref_voting.proportional_methods import stv_scottish

    return stv_scottish(profile, num_seats=seats)


def abcvoting(rule, path):
    from abcvoting import abcrules
    from abcvoting.preferences import Profile

    candidates, seats, ballots = blt(path)
    profile = Profile(candidates)
    profile.add_voters(ballots)
    exact = {"algorithm": "gmpy2-fractions"} if rule in ("seqphragmen", "equal-shares") else {}
    return abcrules.compute(rule, profile, committeesize=seats, resolute=True, **exact)[0]


def pabutools(rule, path):
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import method_of_equal_shares

    instance, profile = parse_pabulib(path)
    return [project.name for project in method_of_equal_shares(instance, profile, sat_class=Cost_Sat)]


if __name__ == "__main__":
    _, peer, rule, path = sys.argv
    print(peer, rule, *globals()[peer](rule, path))
