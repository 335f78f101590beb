# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.InsufficientIpAddresses``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.InsufficientIpAddresses",
    wire_name="InsufficientIpAddresses",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("network", "vim.Network", since="eam.version.version1", rank=1),
    ),
)
class InsufficientIpAddresses(eam.issue.VmPoweredOff):
    """The data object ``eam.issue.InsufficientIpAddresses``.

    Fields:
        - ``network``: ``vim.Network``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/InsufficientIpAddresses.rst``
    """

    network: vim.Network = _rt.UNSET
    """``vim.Network``, required. Since eam API 1.0."""
