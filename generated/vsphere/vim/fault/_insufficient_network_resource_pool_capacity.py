# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientNetworkResourcePoolCapacity``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientNetworkResourcePoolCapacity",
    wire_name="InsufficientNetworkResourcePoolCapacity",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("dvsName", "string", since="vim.version.version10", rank=10),
        _rt.Property("dvsUuid", "string", since="vim.version.version10", rank=10),
        _rt.Property("resourcePoolKey", "string", since="vim.version.version10", rank=10),
        _rt.Property("available", "long", since="vim.version.version10", rank=10),
        _rt.Property("requested", "long", since="vim.version.version10", rank=10),
        _rt.Property("device", "string", array=True, since="vim.version.version10", rank=10),
    ),
)
class InsufficientNetworkResourcePoolCapacity(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientNetworkResourcePoolCapacity``.

    Fields:
        - ``dvsName``: ``string``, required.
        - ``dvsUuid``: ``string``, required.
        - ``resourcePoolKey``: ``string``, required.
        - ``available``: ``long``, required.
        - ``requested``: ``long``, required.
        - ``device``: List of ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/InsufficientNetworkResourcePoolCapacity.rst``
    """

    dvsName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    dvsUuid: str = ""
    """``string``, required. Since vSphere API 6.0."""
    resourcePoolKey: str = ""
    """``string``, required. Since vSphere API 6.0."""
    available: int = 0
    """``long``, required. Since vSphere API 6.0."""
    requested: int = 0
    """``long``, required. Since vSphere API 6.0."""
    device: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.0."""
