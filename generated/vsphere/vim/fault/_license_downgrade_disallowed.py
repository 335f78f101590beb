# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseDowngradeDisallowed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.LicenseDowngradeDisallowed",
    wire_name="LicenseDowngradeDisallowed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("edition", "string", since="vim.version.version5", rank=5),
        _rt.Property("entityId", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "features", "vmodl.KeyAnyValue", array=True, since="vim.version.version5", rank=5
        ),
    ),
)
class LicenseDowngradeDisallowed(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.LicenseDowngradeDisallowed``.

    Fields:
        - ``edition``: ``string``, required.
        - ``entityId``: ``string``, required.
        - ``features``: List of ``vmodl.KeyAnyValue``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/LicenseDowngradeDisallowed.rst``
    """

    edition: str = ""
    """``string``, required. Since vSphere API 4.0."""
    entityId: str = ""
    """``string``, required. Since vSphere API 4.0."""
    features: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, required. Since vSphere API 4.0."""
