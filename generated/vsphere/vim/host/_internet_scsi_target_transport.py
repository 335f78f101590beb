# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.InternetScsiTargetTransport``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.InternetScsiTargetTransport",
    wire_name="HostInternetScsiTargetTransport",
    properties=lambda: (
        _rt.Property("iScsiName", "string"),
        _rt.Property("iScsiAlias", "string"),
        _rt.Property("address", "string", array=True, optional=True),
    ),
)
class InternetScsiTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.InternetScsiTargetTransport``, on the wire ``HostInternetScsiTargetTransport``.

    Fields:
        - ``iScsiName``: ``string``, required.
        - ``iScsiAlias``: ``string``, required.
        - ``address``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/InternetScsiTargetTransport.rst``
    """

    iScsiName: str = ""
    """``string``, required. Since 1.0."""
    iScsiAlias: str = ""
    """``string``, required. Since 1.0."""
    address: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
