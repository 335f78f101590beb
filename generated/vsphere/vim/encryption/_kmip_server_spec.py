# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.KmipServerSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.encryption.KmipServerSpec",
    wire_name="KmipServerSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "clusterId", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "info", "vim.encryption.KmipServerInfo", since="vim.version.version11", rank=11
        ),
        _rt.Property("password", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "defaultKeyType", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "keySpec",
            "vim.encryption.KmipServerSpec.KeySpec",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class KmipServerSpec(vmodl.DynamicData):
    """The data object ``vim.encryption.KmipServerSpec``.

    Fields:
        - ``clusterId``: ``vim.encryption.KeyProviderId``, required.
        - ``info``: ``vim.encryption.KmipServerInfo``, required.
        - ``password``: ``string``, optional.
        - ``defaultKeyType``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``keySpec``: ``vim.encryption.KmipServerSpec.KeySpec``, optional. Since vSphere API
          9.0.0.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/KmipServerSpec.rst``
    """

    @_rt.data(
        "vim.encryption.KmipServerSpec.KeySpec",
        wire_name="KmipServerSpecKeySpec",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class KeySpec(vmodl.DynamicData):
        """The data object ``vim.encryption.KmipServerSpec.KeySpec``, on the wire ``KmipServerSpecKeySpec``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipServerSpec/KeySpec.rst``
        """

    @_rt.data(
        "vim.encryption.KmipServerSpec.WrappingKeyIdKeySpec",
        wire_name="KmipServerSpecWrappingKeyIdKeySpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("keyId", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class WrappingKeyIdKeySpec(KeySpec):
        """The data object ``vim.encryption.KmipServerSpec.WrappingKeyIdKeySpec``, on the wire ``KmipServerSpecWrappingKeyIdKeySpec``.

        Fields:
            - ``keyId``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipServerSpec/WrappingKeyIdKeySpec.rst``
        """

        keyId: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.encryption.KmipServerSpec.WrappingRotationIntervalKeySpec",
        wire_name="KmipServerSpecWrappingRotationIntervalKeySpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "rotationInterval", "int", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class WrappingRotationIntervalKeySpec(KeySpec):
        """The data object ``vim.encryption.KmipServerSpec.WrappingRotationIntervalKeySpec``, on the wire ``KmipServerSpecWrappingRotationIntervalKeySpec``.

        Fields:
            - ``rotationInterval``: ``int``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/encryption/KmipServerSpec/WrappingRotationIntervalKeySpec.rst``
        """

        rotationInterval: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""

    clusterId: vim.encryption.KeyProviderId = _rt.UNSET
    """``vim.encryption.KeyProviderId``, required. Since vSphere API 6.5."""
    info: vim.encryption.KmipServerInfo = _rt.UNSET
    """``vim.encryption.KmipServerInfo``, required. Since vSphere API 6.5."""
    password: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    defaultKeyType: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    keySpec: vim.encryption.KmipServerSpec.KeySpec | None = None
    """``vim.encryption.KmipServerSpec.KeySpec``, optional. Since vSphere API 9.0.0.0."""
