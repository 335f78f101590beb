# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoAvailableIp``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoAvailableIp",
    wire_name="NoAvailableIp",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("network", "vim.Network", since="vim.version.version5", rank=5),
    ),
)
class NoAvailableIp(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.NoAvailableIp``.

    Fields:
        - ``network``: ``vim.Network``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NoAvailableIp.rst``
    """

    network: vim.Network = _rt.UNSET
    """``vim.Network``, required. Since vSphere API 4.0."""
