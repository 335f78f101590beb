"""Errors of calls go from process to process, as pools of these send them, with all that they say."""

from __future__ import annotations

import copy
import pickle

import pytest
from vsphere import TransportError, soap

ERRORS = [
    soap.NotReached("no way"),
    soap.ConnectionBroke("it broke"),
    soap.CertificateRefused("not trusted"),
    soap.TimeUp("the answer", 2.5),
    soap.NotSoap("vc at https://vc/sdk", 503, "Service Unavailable"),
    soap.TransferRefused("GET /folder/a", 404),
    soap.UnreadableAnswer("it is cut off", "returnval.info"),
]


def test_every_error_is_here() -> None:
    public = {getattr(soap, name) for name in soap.__all__}
    errors = {each for each in public if isinstance(each, type) and issubclass(each, TransportError)}
    assert errors - {TransportError} == {type(each) for each in ERRORS}


@pytest.mark.parametrize("error", ERRORS, ids=lambda each: type(each).__name__)
def test_they_are_copied_and_pickled_whole(error: TransportError) -> None:
    error.operation = "vsphere-1-2"
    error.add_note("operation id vsphere-1-2")
    for found in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(found), str(found), vars(found)) == (type(error), str(error), vars(error))
