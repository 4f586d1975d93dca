<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ReaderView</name>
    <message numerus="yes">
      <source>%n block(s) of boilerplate</source>
      <translation>
        <numerusform>%n block of boilerplate</numerusform>
        <numerusform>%n blocks of boilerplate</numerusform>
      </translation>
    </message>
  </context>
</TS>
