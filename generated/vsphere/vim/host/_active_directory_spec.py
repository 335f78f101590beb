# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ActiveDirectorySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ActiveDirectorySpec",
    wire_name="HostActiveDirectory",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("changeOperation", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "spec",
            "vim.host.ActiveDirectorySpec.Specification",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class ActiveDirectorySpec(vmodl.DynamicData):
    """The data object ``vim.host.ActiveDirectorySpec``, on the wire ``HostActiveDirectory``.

    Fields:
        - ``changeOperation``: ``string``, required.
        - ``spec``: ``vim.host.ActiveDirectorySpec.Specification``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/ActiveDirectorySpec.rst``
    """

    @_rt.data(
        "vim.host.ActiveDirectorySpec.Specification",
        wire_name="HostActiveDirectorySpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "domainName", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("userName", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property("password", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "camServer", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "thumbprint", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "certificate", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
            _rt.Property(
                "smartCardAuthenticationEnabled",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "smartCardTrustAnchors",
                "string",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.ActiveDirectorySpec.Specification``, on the wire ``HostActiveDirectorySpec``.

        Fields:
            - ``domainName``: ``string``, optional.
            - ``userName``: ``string``, optional.
            - ``password``: ``string``, optional.
            - ``camServer``: ``string``, optional. Since vSphere API 5.0.
            - ``thumbprint``: ``string``, optional. Since vSphere API 5.0.
            - ``certificate``: ``string``, optional. Since vSphere API 8.0.3.0.
            - ``smartCardAuthenticationEnabled``: ``boolean``, optional. Since vSphere API 6.0.
            - ``smartCardTrustAnchors``: List of ``string``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/ActiveDirectorySpec/Specification.rst``
        """

        domainName: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        userName: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        password: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        camServer: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        thumbprint: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        certificate: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.0."""
        smartCardAuthenticationEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        smartCardTrustAnchors: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.0."""

    changeOperation: str = ""
    """``string``, required. Since vSphere API 4.1."""
    spec: vim.host.ActiveDirectorySpec.Specification | None = None
    """``vim.host.ActiveDirectorySpec.Specification``, optional. Since vSphere API 4.1."""
