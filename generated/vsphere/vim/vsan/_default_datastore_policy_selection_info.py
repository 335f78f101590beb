# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DefaultDatastorePolicySelectionInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DefaultDatastorePolicySelectionInfo",
    wire_name="DefaultDatastorePolicySelectionInfo",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version21", rank=19),
        _rt.Property(
            "defaultPolicyId", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "lastPolicySelectionTime",
            "dateTime",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class DefaultDatastorePolicySelectionInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.DefaultDatastorePolicySelectionInfo``.

    Fields:
        - ``enabled``: ``boolean``, required.
        - ``defaultPolicyId``: ``string``, optional.
        - ``lastPolicySelectionTime``: ``dateTime``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/DefaultDatastorePolicySelectionInfo.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 8.0.0.2."""
    defaultPolicyId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    lastPolicySelectionTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 8.0.0.2."""
