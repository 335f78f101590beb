# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NtpConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NtpConfig",
    wire_name="HostNtpConfig",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "server", "string", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "configFile",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class NtpConfig(vmodl.DynamicData):
    """The data object ``vim.host.NtpConfig``, on the wire ``HostNtpConfig``.

    Fields:
        - ``server``: List of ``string``, optional.
        - ``configFile``: List of ``string``, optional. Since vSphere API 6.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/NtpConfig.rst``
    """

    server: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since VI API 2.5."""
    configFile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
