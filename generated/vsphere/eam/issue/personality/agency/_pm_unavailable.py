# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.PMUnavailable``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agency.PMUnavailable",
    wire_name="PersonalityAgencyPMUnavailable",
    since="eam.version.version7_1",
    rank=11,
)
class PMUnavailable(eam.issue.personality.agency.PMIssue):
    """The data object ``eam.issue.personality.agency.PMUnavailable``, on the wire ``PersonalityAgencyPMUnavailable``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/PMUnavailable.rst``
    """
