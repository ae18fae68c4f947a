"""The directory as HSDS 3.0 says it (Open Referral): services, organisations, places, terms.

Every listing is a service: a group, a network, a platform, a helpline. `listings` says which
records answer a question, `services` how one reads, `terms` are the taxonomies, `schemas` what an
answer may hold, `profile` what we add to the standard.

https://docs.openreferral.org/en/3.0/hsds/
"""
