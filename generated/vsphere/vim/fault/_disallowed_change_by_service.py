# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DisallowedChangeByService``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.DisallowedChangeByService",
    wire_name="DisallowedChangeByService",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("serviceName", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "disallowedChange", "string", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class DisallowedChangeByService(vmodl.RuntimeFault):
    """The fault ``vim.fault.DisallowedChangeByService``.

    Fields:
        - ``serviceName``: ``string``, required.
        - ``disallowedChange``: ``string``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/DisallowedChangeByService.rst``
    """

    @_rt.enum(
        "vim.fault.DisallowedChangeByService.DisallowedChange",
        wire_name="DisallowedChangeByServiceDisallowedChange",
        since="vim.version.version7",
        rank=7,
    )
    class DisallowedChange(_rt.VimEnum):
        """The enum ``vim.fault.DisallowedChangeByService.DisallowedChange``, on the wire ``DisallowedChangeByServiceDisallowedChange``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/DisallowedChangeByService/DisallowedChange.rst``
        """

        hotExtendDisk = "hotExtendDisk"
        """The value ``hotExtendDisk``."""

    serviceName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    disallowedChange: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
