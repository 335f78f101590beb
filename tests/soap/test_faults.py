"""Faults in answers: raised, in fields, of types that this package does not know."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import gc
from weakref import ref

import pytest
from vsphere import soap, vim, vmodl

from tests.soap.envelopes import ANY, fault, returned


def test_a_fault_is_raised() -> None:
    detail = (
        '<detail><InvalidStateFault xmlns="urn:vim25" xsi:type="InvalidState"></InvalidStateFault></detail>'
    )
    with pytest.raises(vim.fault.InvalidState, match="it failed") as caught:
        soap.decode(fault(detail))
    assert caught.value.msg == "it failed"
    with pytest.raises(vim.fault.InvalidState):  # by the element's name
        soap.decode(fault('<detail><InvalidStateFault xmlns="urn:vim25"/></detail>'))


def test_a_fault_that_was_handled_is_gone() -> None:
    """It holds what its caller had, such as a session that is to end when nobody has it any more."""
    handled: list[ref[BaseException]] = []
    gc.collect()
    gc.disable()
    try:
        try:
            soap.decode(fault('<detail><NotFoundFault xmlns="urn:vim25" xsi:type="NotFound"/></detail>'))
        except vim.fault.NotFound as error:
            handled.append(ref(error))
        assert [each() for each in handled] == [None]
    finally:
        gc.enable()


@pytest.mark.parametrize("space", ['xmlns="urn:vim25"', 'xmlns="urn:whims"', ""])
def test_a_fault_of_an_unknown_type_keeps_name_and_fields(space: str) -> None:
    detail = f'<detail><WhimFault {space} xsi:type="Whim"><whim>w</whim></WhimFault></detail>'
    with pytest.raises(vmodl.MethodFault) as caught:
        soap.decode(fault(detail, message=""))
    assert (caught.value._wire_type, caught.value._unknown) == ("Whim", {"whim": "w"})
    assert caught.value.msg == ""
    with pytest.raises(vmodl.MethodFault) as caught:
        soap.decode(fault(f"<detail><WhimFault {space}/></detail>"))
    assert caught.value._wire_type == "Whim"


def test_a_fault_of_an_unknown_type_extends_the_one_after_which_its_element_is_called() -> None:
    whim = '<RuntimeFaultFault xmlns="urn:vim25" xsi:type="Whim"><whim>w</whim></RuntimeFaultFault>'
    with pytest.raises(vmodl.RuntimeFault) as caught:
        soap.decode(fault(f"<detail>{whim}</detail>"))
    assert (caught.value._wire_type, caught.value._unknown) == ("Whim", {"whim": "w"})


@pytest.mark.parametrize("kind", ['xsi:type="LocalizedMethodFault"', ""])
def test_a_fault_that_is_wrapped_in_the_detail_is_that_fault(kind: str) -> None:
    inside = '<fault xsi:type="InvalidState"/><localizedMessage>it failed there</localizedMessage>'
    detail = f"<detail><LocalizedMethodFault {kind}>{inside}</LocalizedMethodFault></detail>"
    with pytest.raises(vim.fault.InvalidState, match="it failed"):
        soap.decode(fault(detail))


@pytest.mark.parametrize("detail", ["", "<detail/>", "<detail>words</detail>"])
def test_a_fault_without_details_has_the_servers_words(detail: str) -> None:
    with pytest.raises(vmodl.RuntimeFault, match="it failed"):
        soap.decode(fault(detail))
    with pytest.raises(vmodl.RuntimeFault, match="ServerFaultCode"):
        soap.decode(fault(detail, message=""))


def test_a_fault_is_found_among_what_servers_add_to_it() -> None:
    added = '<n:hostname xmlns:n="http://xml.apache.org/axis/">h</n:hostname>'
    with pytest.raises(vmodl.fault.NotSupported):
        soap.decode(fault(f'<detail>{added}<NotSupportedFault xmlns="urn:vim25"/>{added}</detail>'))
    with pytest.raises(vmodl.RuntimeFault, match="no more than 'ServerFaultCode at line 3'"):
        soap.decode(fault("<detail> at line 3\n</detail>", ""))


def test_a_fault_in_a_field_is_the_fault_with_its_message() -> None:
    error = '<fault xsi:type="InvalidState"></fault><localizedMessage>it failed</localizedMessage>'
    found = soap.decode(returned("TaskInfo", f"<key>task-1</key><error>{error}</error>"), ANY)
    assert isinstance(found, vim.TaskInfo)
    assert found.error == vim.fault.InvalidState("it failed")
    assert soap.decode(returned("LocalizedMethodFault", error), ANY) == vim.fault.InvalidState("it failed")


def test_the_cause_of_a_fault_is_its_cause_in_python() -> None:
    cause = (
        "<faultCause><fault xsi:type='InvalidState'/><localizedMessage>why</localizedMessage></faultCause>"
    )
    detail = f"<detail><TimedoutFault xmlns='urn:vim25' xsi:type='Timedout'>{cause}</TimedoutFault></detail>"
    with pytest.raises(vim.fault.Timedout) as caught:
        soap.decode(fault(detail))
    assert caught.value.faultCause == vim.fault.InvalidState("why")
    assert caught.value.__cause__ is caught.value.faultCause
