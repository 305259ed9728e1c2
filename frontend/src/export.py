"""Exports slang's elaborated AST of SystemVerilog sources as one JSON document.

circt-sim runs this as a child process:  python3 -I - FOLDER OUT SLANG-OPTIONS... < export.py
FOLDER holds pyslang ('' if it is on the path anyway), OUT is the file to write. frontend/src/document.rs is the description
of the document and its reader; the two belong together. Nodes are lists in tables, a node names others by index.
Exit status: 0 done, 1 the sources have errors (slang has said which), 3 pyslang can't be imported, 4 it has another version.
"""
import sys, json, gc
from bisect import bisect_right

FORMAT = 5
SLANG = '12.1.0'

folder, out = sys.argv[1], sys.argv[2]
if folder:
    sys.path.insert(0, folder)
try:
    import pyslang
    from pyslang import ast as A, driver
except ImportError as error:
    sys.stderr.write('%s\n' % error)
    sys.exit(3)
if pyslang.__version__ != SLANG:
    sys.stderr.write('%s\n' % pyslang.__version__)
    sys.exit(4)

# One line for each class of the AST: the name in the document, then its fields. The letter of a field says how it is written:
#   x expression   X expressions   t statement   T statements   c timing control   s symbol   S symbols   m members of a scope
#   y type   e enumerator by name   v plain value   i integer literal   k constant   r range   l location   others: see HELPERS
EXPRESSIONS = {
    'NamedValueExpression': 'Name s:symbol',
    'HierarchicalValueExpression': 'HierarchicalName hierarchical:',
    'UnbasedUnsizedIntegerLiteral': 'Unbased i:value',
    'RealLiteral': 'Real real:value',
    'TimeLiteral': 'Time real:value',
    'NullLiteral': 'Null', 'UnboundedLiteral': 'Unbounded',
    'StringLiteral': 'String v:value',
    'UnaryExpression': 'Unary e:op x:operand',
    'BinaryExpression': 'Binary e:op x:left x:right',
    'ConditionalExpression': 'Conditional conditions:conditions x:left x:right',
    'InsideExpression': 'Inside x:left X:rangeList',
    'AssignmentExpression': 'Assign op:op v:isNonBlocking c:timingControl x:left x:right',
    'ConcatenationExpression': 'Concat X:operands',
    'ReplicationExpression': 'Replicate x:count x:concat',
    'StreamingConcatenationExpression': 'Stream v:sliceSize streams:streams',
    'ElementSelectExpression': 'Element x:value x:selector place:',
    'RangeSelectExpression': 'Range e:selectionKind x:value x:left x:right bounds:',
    'MemberAccessExpression': 'Member s:member x:value',
    'DataTypeExpression': 'Type', 'TypeReferenceExpression': 'Type',
    'ArbitrarySymbolExpression': 'Symbol s:symbol',
    'LValueReferenceExpression': 'LValue',
    'SimpleAssignmentPatternExpression': 'Pattern X:elements',
    'ReplicatedAssignmentPatternExpression': 'Pattern repeated:',
    'EmptyArgumentExpression': 'Empty',
    'ValueRangeExpression': 'ValueRange x:left x:right',
    'NewArrayExpression': 'NewArray x:sizeExpr x:initExpr',
    'MinTypMaxExpression': 'MinTypMax x:selected',
    'ClockingEventExpression': 'Timing c:timingControl',
}
STATEMENTS = {
    'EmptyStatement': 'Empty', 'BreakStatement': 'Break', 'ContinueStatement': 'Continue',
    'DisableForkStatement': 'DisableFork', 'WaitForkStatement': 'WaitFork',
    'StatementList': 'List T:list',
    'BlockStatement': 'Block e:blockKind s:blockSymbol t:body',
    'ReturnStatement': 'Return x:expr',
    'DisableStatement': 'Disable x:target',
    'VariableDeclStatement': 'Variable s:symbol',
    'ConditionalStatement': 'If e:check conditions:conditions t:ifTrue t:ifFalse',
    'CaseStatement': 'Case e:condition e:check x:expr items:items t:defaultCase',
    'ForLoopStatement': 'For X:initializers S:loopVars x:stopExpr X:steps t:body',
    'ForeachLoopStatement': 'Foreach x:arrayRef dims:loopDims t:body',
    'RepeatLoopStatement': 'Repeat x:count t:body',
    'WhileLoopStatement': 'While x:cond t:body',
    'DoWhileLoopStatement': 'DoWhile x:cond t:body',
    'ForeverLoopStatement': 'Forever t:body',
    'ExpressionStatement': 'Expression x:expr',
    'TimedStatement': 'Timed c:timing t:stmt',
    'ImmediateAssertionStatement': 'Assertion e:assertionKind v:isDeferred v:isFinal x:cond t:ifTrue t:ifFalse',
    'WaitStatement': 'Wait x:cond t:stmt',
    'WaitOrderStatement': 'WaitOrder X:events t:ifTrue t:ifFalse',
    'EventTriggerStatement': 'Trigger v:isNonBlocking x:target c:timing',
    'ProceduralAssignStatement': 'Force v:isForce x:assignment',
    'ProceduralDeassignStatement': 'Release v:isRelease x:lvalue',
}
TIMINGS = {
    'ImplicitEventControl': 'Implicit',
    'DelayControl': 'Delay x:expr', 'Delay3Control': 'Delay3 x:expr1 x:expr2 x:expr3',
    'SignalEventControl': 'Event e:edge x:expr x:iffCondition',
    'EventListControl': 'Any C:events',
    'RepeatedEventControl': 'Repeat x:expr c:event',
    'OneStepDelayControl': 'OneStep', 'CycleDelayControl': 'Cycle x:expr',
}
SYMBOLS = {
    'PackageSymbol': 'Package m:', 'CompilationUnitSymbol': 'Unit m:',
    'InstanceSymbol': 'Instance body: connections:portConnections',
    'InstanceBodySymbol': 'Body definition:definition scale:timeScale S:portList m:',
    'InstanceArraySymbol': 'InstanceArray elements:',
    'UninstantiatedDefSymbol': 'Uninstantiated v:definitionName',
    'PrimitiveInstanceSymbol': 'Gate s:primitiveType X:portConnections c:delay strength:',
    'PrimitiveSymbol': 'Primitive primitive: v:isSequential k:initVal table:table',
    'PortSymbol': 'Port y:type e:direction s:internalSymbol x:internalExpr x:initializer',
    'MultiPortSymbol': 'MultiPort y:type e:direction S:ports',
    'InterfacePortSymbol': 'InterfacePort interface:',
    'ModportSymbol': 'Modport m:',
    'ModportPortSymbol': 'ModportPort y:type s:internalSymbol x:explicitConnection path:',
    'VariableSymbol': 'Variable y:type e:lifetime x:initializer',
    'ClockVarSymbol': 'ClockVar y:type e:direction skew:inputSkew skew:outputSkew x:initializer',
    'FormalArgumentSymbol': 'Formal y:type e:direction e:lifetime',
    'FieldSymbol': 'Field y:type v:fieldIndex',
    'IteratorSymbol': 'Iterator y:type', 'PatternVarSymbol': 'Iterator y:type', 'TempVarSymbol': 'Iterator y:type',
    'NetSymbol': 'Net y:type nettype:netType c:delay strength: x:initializer',
    'ParameterSymbol': 'Parameter y:type k:value', 'EnumValueSymbol': 'Parameter y:type k:value',
    'SpecparamSymbol': 'Parameter y:type k:value',
    'SubroutineSymbol': 'Subroutine e:subroutineKind flags: e:defaultLifetime y:returnType s:returnValVar S:arguments scale:timeScale m: t:body',
    'ProceduralBlockSymbol': 'Process e:procedureKind t:body',
    'StatementBlockSymbol': 'Block e:blockKind m:',
    'GenerateBlockSymbol': 'Generate generate:', 'GenerateBlockArraySymbol': 'GenerateArray S:entries',
    'ContinuousAssignSymbol': 'Assign x:assignment c:delay strength:',
    'ElabSystemTaskSymbol': 'Ignored', 'GenvarSymbol': 'Ignored', 'EmptyMemberSymbol': 'Ignored',
    'TypeParameterSymbol': 'Ignored', 'TypeAliasType': 'Ignored', 'ForwardingTypedefSymbol': 'Ignored', 'DefParamSymbol': 'Ignored',
    'AttributeSymbol': 'Ignored', 'ExplicitImportSymbol': 'Ignored', 'WildcardImportSymbol': 'Ignored', 'LetDeclSymbol': 'Ignored',
    'NetType': 'Ignored', 'GenericClassDefSymbol': 'Ignored', 'PrimitivePortSymbol': 'Ignored', 'DefinitionSymbol': 'Ignored',
    'TransparentMemberSymbol': 'Ignored', 'MethodPrototypeSymbol': 'Ignored', 'ModportClockingSymbol': 'Ignored',
    'AssertionPortSymbol': 'Ignored', 'SequenceSymbol': 'Ignored', 'PropertySymbol': 'Ignored', 'CheckerSymbol': 'Ignored',
    'SpecifyBlockSymbol': 'Specify m:', 'PulseStyleSymbol': 'Ignored',
    'TimingPathSymbol': 'Path e:edgeIdentifier X:inputs X:outputs x:conditionExpr v:isStateDependent X:delays',
    'SystemTimingCheckSymbol': 'TimingCheck',
    'NetAliasSymbol': 'Alias X:netReferences',
    'ClockingBlockSymbol': 'Clocking default: c:event skew:defaultInputSkew skew:defaultOutputSkew m:',
    'AnonymousProgramSymbol': 'Unit m:',
}

expressions, statements, timings, symbols, types, files = [], [], [], [], [], []
symbol_ids, type_ids, line_tables, macros = {}, {}, {}, {}
# Symbols to be written; those that make the hierarchy come first, so that every other is known as a member when it is met.
structure, pending = [], []
STRUCTURE = {'PackageSymbol', 'CompilationUnitSymbol', 'InstanceSymbol', 'InstanceBodySymbol', 'InstanceArraySymbol',
             'GenerateBlockSymbol', 'GenerateBlockArraySymbol', 'StatementBlockSymbol', 'ModportSymbol'}
# Which body (or package) a symbol belongs to; instances with the index of their body; bodies that look out of themselves.
owner, instances, apart = {}, [], set()
body_now = None
sources = None
WRITERS = {}


def node(x):
    """Writes an expression, a statement or a timing control into its table; its index."""
    if x is None:
        return None
    writer = WRITERS.get(type(x))
    if writer is None:
        return unknown(x)
    return writer(x)


def add(table, x, *node):
    table.append(node)
    return len(table) - 1


def unknown(x):
    """What has no line in the tables is named, for an error with its place."""
    name = type(x).__name__
    here = place(x.sourceRange.start)
    if isinstance(x, A.Expression):
        return add(expressions, x, type_id(x.type), here, {'Unknown': [name]})
    if isinstance(x, A.Statement):
        return add(statements, x, here, {'Unknown': [name]})
    return add(timings, x, here, {'Unknown': [name]})


def nodes(list):
    return [node(x) for x in list]


def symbol(s):
    """The index of a symbol, which is written later."""
    if s is None:
        return None
    i = symbol_ids.get(s)
    if i is None:
        i = symbol_ids[s] = len(symbols)
        symbols.append(None)
        (structure if type(s).__name__ in STRUCTURE else pending).append(s)
    return i


def members(scope):
    """The members of a scope, which belong to the body that is being written."""
    list = [symbol(m) for m in scope if type(m).__name__ not in SKIPPED]
    for i in list:
        owner[i] = body_now
    return list


SKIPPED = {n for n, spec in SYMBOLS.items() if spec == 'Ignored'} | {'ParameterSymbol', 'EnumValueSymbol', 'SpecparamSymbol'}


def constant(c):
    """A constant: SystemVerilog text of an integer, {real}, {string}, a list of parts, or null for what has no value here."""
    if c is None:
        return None
    try:
        value = c.value
    except RuntimeError:
        return None
    kind = type(value)
    if kind is str:
        return {'String': value}
    if kind is pyslang.SVInt:
        return {'Integer': integer(value)}
    if kind is float:
        return {'Real': real(value)}
    if kind is list:
        parts = [constant(v) if type(v) is pyslang.ConstantValue else None for v in value]
        return None if None in parts else {'List': parts}
    return None


def integer(value):
    """Bits from the left, as `width:hex digits`, or `width:b` and binary digits if there is an x or z."""
    width = value.bitWidth
    if value.hasUnknown:
        return '%d:b%s' % (width, value.toString(pyslang.LiteralBase.Binary, False, 1 << 24))
    digits = value.toString(pyslang.LiteralBase.Hex, False, 1 << 24)
    if digits.startswith('-'):
        digits = '%x' % ((1 << width) + int(digits, 16))
    return '%d:%s' % (width, digits)


def real(value):
    """JSON has no infinities: reals are their text."""
    return repr(float(value))


def place(location):
    """[file, line, column] of a location, in the file that the user wrote."""
    buffer = location.buffer.id
    table = line_tables.get(buffer)
    if table is None:
        if buffer in macros:
            return macros[buffer]
        if sources.isMacroLoc(location):
            macros[buffer] = place(sources.getFullyExpandedLoc(location))
            return macros[buffer]
        text = sources.getSourceText(location.buffer) or ''
        starts, at = [0], text.find('\n')
        while at >= 0:
            starts.append(at + 1)
            at = text.find('\n', at + 1)
        table = line_tables[buffer] = (len(files), starts)
        files.append(str(sources.getFileName(location)))
    file, starts = table
    if not 0 <= location.offset <= 1 << 31:
        return [file, 1, 1]
    line = bisect_right(starts, location.offset)
    return [file, line, location.offset - starts[line - 1] + 1]


def span(r):
    return [r.left, r.right]


def called(x):
    """The last part of a path: with the index of an element, and without what marks an escaped name."""
    path = x.hierarchicalPath
    return x.name if path.endswith(' ') else path.rsplit('.', 1)[-1]


def bounds(x):
    """What slang found the two expressions of a range select to be, where they are constant."""
    return [number(x.left.constant), number(x.right.constant)]


def number(c):
    """A small constant as a number."""
    try:
        value = None if c is None else c.value
    except RuntimeError:
        return None
    if type(value) is not pyslang.SVInt or value.hasUnknown:
        return None
    value = int(value)
    return value if abs(value) < 1 << 40 else None


def members_of_type(t):
    return [[f.name, type_id(f.type), f.bitOffset] for f in t if type(f) is A.FieldSymbol]


def type_id(t):
    """The index of a type: [integral part or null, kind]."""
    i = type_ids.get(t)
    if i is not None:
        return i
    c = t.canonicalType
    if c is not t:
        i = type_ids[t] = type_id(c)
        return i
    i = type_ids[t] = len(types)
    types.append(None)
    name = type(c).__name__
    integral = [c.bitWidth, c.isSigned, c.isFourState] if c.isIntegral else None
    if name in ('ScalarType', 'PredefinedIntegerType'):
        kind = 'Simple'
    elif name == 'EnumType':
        kind = {'Enum': [t.name, [[m.name, constant(m.value)] for m in c if type(m) is A.EnumValueSymbol]]}
    elif name == 'PackedArrayType':
        kind = {'PackedArray': [type_id(c.elementType), span(c.range)]}
    elif name in ('PackedStructType', 'PackedUnionType', 'UnpackedStructType', 'UnpackedUnionType'):
        kind = {name[:-4]: [members_of_type(c)]}
    elif name == 'FixedSizeUnpackedArrayType':
        kind = {'Array': [type_id(c.elementType), span(c.range)]}
    elif name == 'DynamicArrayType':
        kind = {'Dynamic': [type_id(c.elementType)]}
    elif name == 'QueueType':
        kind = {'Queue': [type_id(c.elementType), c.maxBound]}
    elif name == 'AssociativeArrayType':
        kind = {'Associative': [type_id(c.elementType), None if c.indexType is None else type_id(c.indexType)]}
    elif name == 'FloatingType':
        kind = {'Real': [c.bitWidth]}
    elif name in ('StringType', 'EventType', 'VoidType', 'NullType', 'CHandleType', 'UnboundedType'):
        kind = name[:-4]
    else:
        kind = {'Other': [name[:-4], t.name]}
    types[i] = [integral, kind]
    return i


def strength(x):
    """The strengths of 0 and 1 from the syntax (the binding can't return them): null, or words such as `strong0`."""
    syntax = x.syntax
    for s in (syntax, getattr(syntax, 'parent', None)):
        found = getattr(s, 'strength', None)
        if found is None:
            continue
        words = [getattr(found, n, None) for n in ('strength', 'strength0', 'strength1')]
        return [str(w).strip() for w in words if w is not None] or None
    return None


def conditions(list):
    return [[node(c.expr), None if c.pattern is None else type(c.pattern).__name__] for c in list]


def connections(list):
    return [[symbol(c.port), node(c.expression), c.ifaceConn[0] is not None if c.ifaceConn else False] for c in list]


def skew(s):
    return None if s is None else [s.edge.name, node(s.delay)]


def generate(x):
    return [] if x.isUninstantiated else members(x)


def body(x):
    """The body that stands for an instance: the first of those that are equal, until `own_bodies` finds that they are not."""
    i = symbol(x.canonicalBody or x.body)
    instances.append((symbol_ids[x], i, x, body_now))
    return i


def hierarchical(x):
    apart.add(body_now)
    return symbol(x.symbol)


def elements(x):
    """Of an array of instances, from the left."""
    found = [symbol(e) for e in x.elements]
    return found if x.range.left < x.range.right else found[::-1]


def interface_port(x):
    apart.add(body_now)
    return None


def repeated(x):
    return nodes(x.elements) * (number(x.count.constant) or 0)


def primitive_kind(x):
    """The binding lacks an enumerator for switches."""
    try:
        return x.primitiveKind.name
    except ValueError:
        return 'Fixed'


HELPERS = {
    'conditions': conditions, 'connections': connections, 'skew': skew, 'real': real,
    'op': lambda o: None if o is None else o.name,
    'streams': lambda l: [[node(s.operand), node(s.withExpr)] for s in l],
    'items': lambda l: [[nodes(i.expressions), node(i.stmt)] for i in l],
    'dims': lambda l: [[None if d.range is None else span(d.range), symbol(d.loopVar)] for d in l],
    'table': lambda l: [[e.inputs, e.state or '', e.output] for e in l],
    'definition': lambda d: [d.name, d.definitionKind.name, d.unconnectedDrive.name],
    'scale': lambda t: None if t is None else str(t),
    'nettype': lambda t: t.netKind.name,
}
WHOLE = {
    'strength': strength, 'elements': elements, 'generate': generate, 'm': members, 'body': body, 'hierarchical': hierarchical, 'interface': interface_port, 'path': lambda x: x.hierarchicalPath, 'bounds': bounds, 'default': lambda x: str(getattr(x.syntax, 'globalOrDefault', '')).strip() == 'default', 'place': lambda x: number(x.selector.constant),
    'flags': lambda x: str(x.flags), 'primitive': primitive_kind, 'repeated': repeated,
}
LETTERS = {
    'x': 'node(%s)', 'X': 'nodes(%s)', 't': 'node(%s)', 'T': 'nodes(%s)', 'c': 'node(%s)', 'C': 'nodes(%s)', 's': 'symbol(%s)',
    'S': '[symbol(q) for q in %s]', 'y': 'type_id(%s)', 'e': '%s.name', 'v': '%s', 'i': 'integer(%s)', 'k': 'constant(%s)',
    'r': 'span(%s)',
}


def writer(spec, table):
    """Compiles a line of the tables above to a function."""
    name, *fields = spec.split()
    parts = []
    for field in fields:
        letter, attribute = field.split(':')
        value = 'x.' + attribute
        if letter in WHOLE:
            parts.append('WHOLE[%r](x)' % letter)
        elif letter in LETTERS:
            parts.append(LETTERS[letter] % value)
        else:
            parts.append('HELPERS[%r](%s)' % (letter, value))
    body = '{%r: [%s]}' % (name, ', '.join(parts)) if parts else repr(name)
    if table == 'expressions':
        head = 'type_id(x.type), place(x.sourceRange.start)'
    elif table == 'symbols':
        # An element of an array of instances or blocks has its index in the path only.
        called = 'called(x)' if name in ('Instance', 'Gate', 'Generate') else 'x.name'
        return eval('lambda x: [%s, place(x.location), %s]' % (called, body), globals())
    else:
        head = 'place(x.sourceRange.start)'
    return eval('lambda x: add(%s, x, %s, %s)' % (table, head, body), globals())


for specs, table in ((EXPRESSIONS, 'expressions'), (STATEMENTS, 'statements'), (TIMINGS, 'timings'), (SYMBOLS, 'symbols')):
    for cls, spec in specs.items():
        WRITERS[getattr(A, cls)] = writer(spec, table)


NAMED = ('VariableSymbol', 'NetSymbol', 'StatementBlockSymbol', 'SubroutineSymbol', 'FormalArgumentSymbol', 'ClockVarSymbol',
         'ClockingBlockSymbol')


def call(x):
    target, here = x.subroutine, place(x.sourceRange.start)
    if type(target) is A.SubroutineSymbol:
        if owner.get(symbol(target)) != body_now and type(symbols[owner.get(symbol(target), 0)]) is list \
                and 'Body' in symbols[owner.get(symbol(target), 0)][2]:
            apart.add(body_now)
        body = {'Call': [symbol(target), node(x.thisClass), nodes(x.arguments)]}
    elif x.subroutineName == '$typename' and len(x.arguments) == 1:
        body = {'String': [str(x.arguments[0].type)]}
    else:
        info = target.extraInfo
        iterator = None
        if type(info) is A.CallExpression.IteratorCallInfo:
            iterator = [node(info.iterExpr), symbol(info.iterVar)]
        elif info is not None:
            return unknown(x)
        body = {'System': [x.subroutineName, nodes(x.arguments), iterator]}
    return add(expressions, x, type_id(x.type), here, body)


WRITERS[A.CallExpression] = call


def structured(x):
    """A pattern with keys: its elements, or for an associative array the keys with their values."""
    if type(x.type.canonicalType) is A.AssociativeArrayType:
        pairs = [[node(s.index), node(s.expr)] for s in x.indexSetters]
        kind = {'Keys': [pairs, node(x.defaultSetter)]}
    else:
        kind = {'Pattern': [nodes(x.elements)]}
    return add(expressions, x, type_id(x.type), place(x.sourceRange.start), kind)


WRITERS[A.StructuredAssignmentPatternExpression] = structured


def conversion(x):
    """One that nobody has written is where its operand is."""
    kind, operand = x.conversionKind.name, node(x.operand)
    if kind == 'Implicit' or kind == 'Propagated':
        here = expressions[operand][1]
    else:
        here = place(x.sourceRange.start)
    expressions.append((type_id(x.type), here, {'Convert': [kind, operand]}))
    return len(expressions) - 1


WRITERS[A.ConversionExpression] = conversion


def literal(x):
    """One without a size that begins with x or z is as wide as its context."""
    value = integer(x.value)
    open_ended = x.isDeclaredUnsized and value.partition(':b')[2][:1] in ('x', 'z')
    return add(expressions, x, type_id(x.type), place(x.sourceRange.start), {'Unsized' if open_ended else 'Integer': [value]})


WRITERS[A.IntegerLiteral] = literal


def write_symbol(s):
    writer = WRITERS.get(type(s))
    if writer is not None:
        return writer(s)
    return [s.name, place(s.location), {'Unknown': [type(s).__name__]}]


def write_pending():
    global body_now
    while structure or pending:
        s = (structure or pending).pop()
        i = symbol_ids[s]
        body_now = i if type(s).__name__ in ('InstanceBodySymbol', 'PackageSymbol', 'CompilationUnitSymbol') else owner.get(i)
        symbols[i] = write_symbol(s)


def own_bodies():
    """Bodies that refer to something outside by hierarchical name stand for one instance only, and so do those around them."""
    done = 0
    while True:
        grown = len(apart)
        for _, body, _, parent in instances:
            if body in apart:
                apart.add(parent)
        if len(apart) > grown:
            continue
        changed = False
        for n, (i, body, x, parent) in enumerate(instances):
            own = x.body
            if body in apart and symbol_ids.get(own) != body:
                instances[n] = (i, symbol(own), x, parent)
                symbols[i][2]['Instance'][0] = symbol(own)
                changed = True
        if not changed:
            return
        write_pending()


def export(arguments):
    global sources
    d = driver.Driver()
    d.addStandardArgs()
    line = ' '.join(['slang'] + ['"%s"' % a.replace('\\', '\\\\').replace('"', '\\"') for a in arguments])
    if not (d.parseCommandLine(line) and d.processOptions() and d.parseAllSources()):
        return 1
    sources = d.sourceManager
    compilation = d.createCompilation()
    d.reportCompilation(compilation, True)
    ok = d.reportDiagnostics(True)
    if not ok:
        return 1
    gc.disable()
    root = compilation.getRoot()
    tops = [symbol(t) for t in root.topInstances]
    units = [symbol(u) for u in root.compilationUnits] + [symbol(p) for p in compilation.getPackages() if p.name != 'std']
    write_pending()
    own_bodies()
    paths = [[i, named.hierarchicalPath] for named, i in symbol_ids.items() if owner.get(i) is None and type(named).__name__ in NAMED]
    paths += [[body, x.hierarchicalPath] for i, body, x, _ in instances if symbol_ids.get(x.body) == body]
    document = {
        'format': FORMAT, 'slang': pyslang.__version__, 'files': files, 'tops': tops, 'units': units, 'paths': paths, 'owners': [owner.get(i) for i in range(len(symbols))],
        'read': [str(sources.getFullPath(b)) for b in sources.getAllBuffers()],
        'types': types, 'symbols': symbols, 'expressions': expressions, 'statements': statements, 'timings': timings,
    }
    with open(out, 'w') as f:
        # `dump` would not use the encoder in C.
        f.write(json.dumps(document, separators=(',', ':'), check_circular=False))
    return 0


# Expressions may be nested deeply.
import threading
sys.setrecursionlimit(200000)
threading.stack_size(512 << 20)
status = []
thread = threading.Thread(target=lambda: status.append(export(sys.argv[3:])))
thread.start()
thread.join()
sys.exit(status[0] if status else 70)
