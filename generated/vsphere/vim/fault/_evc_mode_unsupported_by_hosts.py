# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCModeUnsupportedByHosts``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCModeUnsupportedByHosts",
    wire_name="EVCModeUnsupportedByHosts",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("evcMode", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "host",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostName", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class EVCModeUnsupportedByHosts(vim.fault.EVCConfigFault):
    """The fault ``vim.fault.EVCModeUnsupportedByHosts``.

    Fields:
        - ``evcMode``: ``string``, optional.
        - ``host``: List of ``vim.HostSystem``, optional.
        - ``hostName``: List of ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCModeUnsupportedByHosts.rst``
    """

    evcMode: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 4.0."""
    hostName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
